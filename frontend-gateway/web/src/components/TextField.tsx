import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { type FieldError } from '../gateway/problem';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** All of the form's errors; those of this field are shown. */
  readonly errors: readonly FieldError[];
  /** Stands beside the input. */
  readonly after?: ReactNode;
}

/** A labelled input with its errors under it. */
export function TextField({ name, label, hint, errors, after, ...input }: Props) {
  const id = useId();
  const own = errors.filter(({ field }) => field === name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-input">
        <input
          id={id}
          name={name}
          aria-invalid={own.length > 0}
          aria-describedby={`${id}-notes`}
          {...input}
        />
        {after}
      </div>
      <div id={`${id}-notes`}>
        {own.length > 0 ? (
          <p className="field-error">{own.map(({ message }) => message).join(' ')}</p>
        ) : (
          hint !== undefined && <p className="field-hint">{hint}</p>
        )}
      </div>
    </div>
  );
}
