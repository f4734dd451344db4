import { useState } from 'react';
import { chooseTheme, rememberedTheme, themes } from '../app/theme';
import styles from './ThemeChoice.module.css';

const labels = { system: 'As the system', dark: 'Dark', light: 'Light' } as const;

/** Dark, light, or what the operating system prefers. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(rememberedTheme);
  return (
    <fieldset className={styles.choice}>
      <legend>Colours</legend>
      {themes.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="theme"
            checked={theme === each}
            onChange={() => {
              setTheme(each);
              chooseTheme(each);
            }}
          />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}
