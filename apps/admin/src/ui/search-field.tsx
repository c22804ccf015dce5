import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf, type FieldError } from './user-errors.js';
import { useFormOf } from './form-context.js';
import { HeldField } from './held-field.js';
import './search-field.css';

/** A record that can be chosen; `hint` tells namesakes apart. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly hint?: string | null;
  /** How deep it stands in its tree. */
  readonly depth?: number;
}

interface SearchFieldProps {
  label: string;
  /** Its name in the form; the value is the id. */
  name?: string;
  /** What is chosen at first. */
  chosen?: Choice | null;
  /** The word for none of them; without it one must be chosen. */
  none?: string;
  /** What fits what was typed so far. */
  found: readonly Choice[];
  onType: (text: string) => void;
  onChoose?: (choice: Choice | null) => void;
  errors?: readonly FieldError[];
  /** What to type; a name unless told. */
  hint?: string;
  isHidden?: boolean;
}

/** A choice among more records than a list can hold: the server searches while one types. Arrows and Enter choose. */
export function SearchField(props: SearchFieldProps) {
  const { label, name, none, found, onType, onChoose, errors, isHidden = false } = props;
  const { t } = useTranslation();
  const id = useId();
  const form = useFormOf();
  const [chosen, setChosen] = useState<Choice | null>(props.chosen ?? null);
  const [typed, setTyped] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const offered: readonly (Choice | null)[] = [...(none ? [null] : []), ...found];
  const isOpen = typed !== null;
  const error = name ? errorOf(errors ?? form.errors, name) : null;

  function type(text: string): void {
    setTyped(text);
    setPlace(none && text !== '' ? 1 : 0);
    onType(text.trim());
  }
  function choose(choice: Choice | null): void {
    setChosen(choice);
    setTyped(null);
    onChoose?.(choice);
  }
  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (!isOpen) type('');
      else setPlace(Math.min(Math.max(place + step, 0), offered.length - 1));
    } else if (event.key === 'Enter' && isOpen) {
      if (place < offered.length) choose(offered[place]!);
    } else if (event.key === 'Escape' && isOpen) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** Whoever goes on leaves no list open behind. */
  function onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
    if (!currentTarget.contains(relatedTarget)) setTyped(null);
  }

  return (
    <div className="k-field k-search-field" onBlur={onBlur}>
      <label htmlFor={id} className={isHidden ? 'k-visually-hidden' : undefined}>
        {label}
      </label>
      {name && (
        <HeldField
          name={name}
          label={label}
          value={chosen?.id ?? ''}
          shown={chosen?.name ?? none ?? ''}
          onTake={setChosen}
        />
      )}
      <input
        id={id}
        className="k-input"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && place < offered.length ? `${id}-${place}` : undefined}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        placeholder={props.hint ?? t('find.hint')}
        value={typed ?? chosen?.name ?? none ?? ''}
        onFocus={(event) => event.target.select()}
        onClick={() => !isOpen && type('')}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKey}
      />
      {isOpen && (
        <ul className="k-search-list" role="listbox" id={`${id}-list`} aria-label={label}>
          {offered.map((choice, at) => (
            <li
              key={choice?.id ?? ''}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === place}
              style={choice?.depth ? { paddingInlineStart: `${8 + choice.depth * 16}px` } : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice?.name ?? none} {choice?.hint && <span className="k-muted">{choice.hint}</span>}
            </li>
          ))}
          {found.length === 0 && <li className="k-muted">{t('find.nothing')}</li>}
        </ul>
      )}
      {error && (
        <span id={`${id}-error`} className="k-field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
