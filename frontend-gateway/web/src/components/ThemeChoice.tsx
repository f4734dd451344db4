import { useId } from 'react';
import { chooseTheme, themes, useTheme } from '../app/theme';
import styles from './ThemeChoice.module.css';

const labels = { system: 'As the system', dark: 'Dark', light: 'Light' } as const;

/** Dark, light, or what the operating system prefers. */
export function ThemeChoice() {
  const theme = useTheme();
  // The menu's and the settings' are two groups, each with one that is chosen.
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>Colours</legend>
      {themes.map((each) => (
        <label key={each}>
          <input type="radio" name={group} checked={theme === each} onChange={() => chooseTheme(each)} />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}
