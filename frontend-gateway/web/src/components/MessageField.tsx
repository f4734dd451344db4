import { type KeyboardEvent, type Ref, useId } from 'react';
import { type FieldError } from '../gateway/problem';
import styles from './MessageField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly describedBy?: string;
  readonly autoFocus?: boolean;
  /** Enter alone sends, too; with Shift it makes a new line. */
  readonly sendsOnEnter?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  readonly onSend: () => void;
}

/** A text area that grows with its text; Ctrl+Enter (on a Mac also Command) sends. */
export function MessageField({
  label,
  value,
  errors,
  describedBy,
  autoFocus = false,
  sendsOnEnter = false,
  ref,
  onChange,
  onSend,
}: Props) {
  const errorId = useId();
  const sendByKey = (event: KeyboardEvent) => {
    // Enter also ends the composing of a character, which is no wish to send.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!(event.ctrlKey || event.metaKey || (sendsOnEnter && !event.shiftKey))) return;
    event.preventDefault();
    onSend();
  };
  return (
    <>
      {/* The copy in the attribute is drawn behind the text area and gives both their height. */}
      <div className={styles.grow} data-copy={`${value}\n`}>
        <textarea
          ref={ref}
          aria-label={label}
          placeholder={label}
          rows={1}
          value={value}
          aria-invalid={errors.length > 0}
          aria-describedby={errors.length > 0 ? errorId : describedBy}
          // Only where somebody has just asked for the form.
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={sendByKey}
        />
      </div>
      {errors.length > 0 && (
        <p id={errorId} className="field-error" role="alert">
          {errors.map(({ message }) => message).join(' ')}
        </p>
      )}
    </>
  );
}
