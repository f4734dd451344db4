import { type ComponentProps, useState } from 'react';
import { TextField } from './TextField';
import styles from './PasswordField.module.css';

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'after'> & {
  /** What tells a password manager whether to fill it in or to suggest one. */
  readonly autoComplete: 'current-password' | 'new-password';
};

/** A password, hidden unless its owner wants to look at it. */
export function PasswordField(props: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      after={
        <button type="button" className={styles.toggle} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide' : 'Show'} <span className="visually-hidden">{props.label.toLowerCase()}</span>
        </button>
      }
    />
  );
}
