import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { type FieldError } from '../gateway/problem';
import { type Pictured, type Rules } from '../gateway/types';
import { Avatar } from './Avatar';
import styles from './AvatarField.module.css';
import { cx } from './cx';
import { asDataUrl, readPicture } from './readPicture';

/** What is to become of the picture: a new one, none, or (undefined) what it is. */
export type AvatarChange = Blob | 'none' | undefined;

interface Props {
  readonly person: Pictured;
  readonly rules: Rules['avatar'];
  readonly errors: readonly FieldError[];
  readonly onChange: (change: AvatarChange) => void;
}

/** One's picture: chosen, dropped or pasted, and shown as it will be. */
export function AvatarField({ person, rules, errors, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [shown, setShown] = useState(person.avatar_url ?? null);
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setOver] = useState(false);
  const own = errors.filter(({ field }) => field === 'avatar').map(({ message }) => message);
  const messages = refusal === undefined ? own : [refusal];

  async function choose(file: File | undefined) {
    if (file === undefined) return;
    try {
      const picture = await readPicture(file, rules);
      setShown(await asDataUrl(picture));
      setRefusal(undefined);
      onChange(picture);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  }
  function remove() {
    setShown(null);
    setRefusal(undefined);
    onChange('none');
    input.current?.focus();
  }
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void choose(event.dataTransfer.files[0]);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    if (file === undefined) return;
    event.preventDefault();
    void choose(file);
  };
  return (
    <div
      className={cx(styles.field, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <span className={styles.preview} data-testid="avatar-preview">
        <Avatar of={{ ...person, avatar_url: shown }} />
      </span>
      <div className={styles.choice}>
        <div className={styles.buttons}>
          <label className={cx('button', styles.choose)}>
            Choose a picture
            <input
              ref={input}
              className="visually-hidden"
              type="file"
              accept={rules.types.join()}
              aria-invalid={messages.length > 0}
              aria-describedby={`${id}-notes`}
              onChange={(event) => {
                void choose(event.target.files?.[0]);
                // So that the same file can be chosen again.
                event.target.value = '';
              }}
            />
          </label>
          {shown !== null && (
            <button type="button" className="button" onClick={remove}>
              Remove
            </button>
          )}
        </div>
        <div id={`${id}-notes`} aria-live="polite">
          {messages.length > 0 ? (
            <p className="field-error">{messages.join(' ')}</p>
          ) : (
            <p className="field-hint">Or drop or paste one here. Its middle is shown.</p>
          )}
        </div>
      </div>
    </div>
  );
}
