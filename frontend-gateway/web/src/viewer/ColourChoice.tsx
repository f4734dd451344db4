import { useState } from 'react';
import { type Theme, chooseTheme, rememberedTheme, themes } from '../app/theme';
import styles from './ViewerLayout.module.css';

const labels = { system: 'as the system', dark: 'dark', light: 'light' } as const;

export function ColourChoice() {
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    chooseTheme(chosen);
  };
  return (
    <label className={styles.colours}>
      <span className="visually-hidden">Colours</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((each) => each === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
