import { useEffect, useRef, useState } from 'react';
import { chooseTheme, rememberedTheme, themes } from '../app/theme';
import { Icon } from './Icon';
import styles from './MoreMenu.module.css';
import itemStyles from './NavItem.module.css';

const labels = { system: 'As the system', dark: 'Dark', light: 'Light' } as const;

/** What is needed seldom: the colours and the list of shortcuts. */
export function MoreMenu({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const [theme, setTheme] = useState(rememberedTheme);
  const menu = useRef<HTMLDetailsElement>(null);
  useClosedByLeaving(menu);
  const close = () => menu.current?.removeAttribute('open');
  return (
    <li className={itemStyles.item}>
      <details ref={menu} className={styles.more}>
        <summary title="More">
          <Icon name="more" />
          <span className={itemStyles.label}>More</span>
        </summary>
        <div className={styles.menu}>
          <fieldset>
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
          <button
            type="button"
            onClick={() => {
              close();
              onShowShortcuts();
            }}
          >
            <Icon name="keyboard" /> Keyboard shortcuts
          </button>
          {/* A page of its own, not one of this. */}
          <a href="/api-docs">
            <Icon name="more" /> The API
          </a>
        </div>
      </details>
    </li>
  );
}

/** Closes on Escape and when something else is pressed, as menus do. */
function useClosedByLeaving(menu: React.RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && menu.current?.contains(target) !== true)
        menu.current?.removeAttribute('open');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || menu.current?.open !== true) return;
      event.preventDefault();
      menu.current.removeAttribute('open');
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [menu]);
}
