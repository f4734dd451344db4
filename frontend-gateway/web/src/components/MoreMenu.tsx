import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../app/usePerson';
import { Icon } from './Icon';
import styles from './MoreMenu.module.css';
import itemStyles from './NavItem.module.css';
import { ThemeChoice } from './ThemeChoice';
import { useSignOut } from './useSignOut';

/** What is needed seldom: the colours, settings, the list of shortcuts, what this is, and on a phone the way out. */
export function MoreMenu({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const person = usePerson();
  const { leave, isPending } = useSignOut();
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
          <ThemeChoice />
          {person && (
            <Link to="/settings" onClick={close}>
              <Icon name="settings" /> Settings
            </Link>
          )}
          <button
            type="button"
            onClick={() => {
              close();
              // The button goes with the menu; the focus comes back to what stays.
              menu.current?.querySelector('summary')?.focus();
              onShowShortcuts();
            }}
          >
            <Icon name="keyboard" /> Keyboard shortcuts
          </button>
          {/* A page of its own, not one of this. */}
          <a href="/api-docs">
            <Icon name="code" /> The API
          </a>
          <Link to="/about" onClick={close}>
            <Icon name="about" /> About
          </Link>
          {person && (
            <button
              type="button"
              className={styles.out}
              disabled={isPending}
              onClick={() => {
                close();
                leave();
              }}
            >
              <Icon name="leave" /> Sign out of this browser
            </button>
          )}
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
