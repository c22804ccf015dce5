import { useMutation, useQuery } from '@apollo/client/react';
import { Channel, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { SetSkills, SkillWords, SupervisorBoard } from './supervisor.graphql.js';

/** A skill in the language in use: a kind of ticket, a channel, or a word of a policy as it stands. */
export function useSkillLabel(): (skill: string) => string {
  const label = useEnumLabel();
  return (skill) => {
    if ((TicketType.keys as readonly string[]).includes(skill)) return label(TicketType, skill);
    return (Channel.keys as readonly string[]).includes(skill) ? label(Channel, skill) : skill;
  };
}

/** What an agent is good at: tickets that ask for it are offered to those who have it first. */
export function SkillsDialog({
  agent,
  onClose,
}: {
  agent: { skills: readonly string[]; user: { id: string; name: string } };
  onClose: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const name = useSkillLabel();
  const words = useQuery(SkillWords);
  const [set] = useMutation(SetSkills, { refetchQueries: [SupervisorBoard] });
  const form = useForm(async (values) => {
    const skills = Object.keys(values);
    const { data } = await set({ variables: { input: { userId: agent.user.id, skills } } });
    const refusals = data?.agentSkillsSet.userErrors ?? [];
    if (refusals.length === 0) onClose();
    return refusals;
  });
  return (
    <Dialog title={t('skills.of', { name: agent.user.name })} onClose={onClose}>
      <Answer of={words} skeleton={<SkeletonLines lines={6} />}>
        {({ skillWords }) => (
          <Form of={form}>
            <p className="k-muted">{t('skills.hint')}</p>
            <fieldset className="k-ticks">
              <legend>{t('skills.title')}</legend>
              {skillWords.map((skill) => (
                <label key={skill}>
                  <input type="checkbox" name={skill} defaultChecked={agent.skills.includes(skill)} /> {name(skill)}
                </label>
              ))}
            </fieldset>
            <FormErrors errors={form.errors} fields={[]} />
            <FormFoot submit={t('levels.save')} busy={form.busy} onCancel={onClose} />
          </Form>
        )}
      </Answer>
    </Dialog>
  );
}
