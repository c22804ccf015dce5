import { AntDValueSelector } from '@react-querybuilder/antd';
import type { ComponentProps } from 'react';
import type { ActionProps, NotToggleProps, VersatileSelectorProps } from 'react-querybuilder';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/tabs.js';

/** Adds or removes a rule or a group. */
export function BuilderAction({ handleOnClick, label, title, className }: ActionProps) {
  const removes = className?.includes('remove') ?? false;
  return (
    <span className={className}>
      <Button
        size="small"
        look={removes ? 'quiet' : 'plain'}
        aria-label={removes ? title : undefined}
        title={title}
        onClick={(event) => handleOnClick(event)}
      >
        {label}
      </Button>
    </span>
  );
}

/** Turns a group into its opposite. */
export function BuilderNot({ handleOnChange, label, checked = false }: NotToggleProps) {
  return (
    <Chip on={checked} onClick={() => handleOnChange(!checked)}>
      {label}
    </Chip>
  );
}

/** A choice of the builder, named for screen readers. */
export function BuilderSelect(props: VersatileSelectorProps) {
  const given = props as ComponentProps<typeof AntDValueSelector>;
  return <AntDValueSelector {...given} aria-label={props.title} />;
}

/** How a field is compared; nothing to choose where there is one way only. */
export function BuilderOperator(props: VersatileSelectorProps) {
  return props.options.length > 1 ? <BuilderSelect {...props} /> : null;
}
