import { Suspense, lazy, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useShortcuts } from '../app/useShortcuts';
import { Logo } from '../components/Logo';
import { ColourChoice } from './ColourChoice';
import styles from './ViewerLayout.module.css';

const ShortcutsDialog = lazy(() => import('../components/ShortcutsDialog'));

const focusFilter = () => document.querySelector<HTMLInputElement>('input[name="query"]')?.focus();

export function ViewerLayout() {
  const { key } = useLocation();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  useShortcuts({ '/': focusFilter, '?': () => setShowsShortcuts(true) });
  return (
    <div className={styles.site}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand ?? ''} to="/traces">
          <Logo /> trace-viewer
        </Link>
        <nav aria-label="Pages">
          <NavLink to="/traces">Traces</NavLink>
          <NavLink to="/send">Send yours</NavLink>
        </nav>
        <button type="button" title="Keyboard shortcuts (?)" onClick={() => setShowsShortcuts(true)}>
          Keys
        </button>
        <ColourChoice />
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <ErrorBoundary place={key}>
          <Outlet />
        </ErrorBoundary>
      </main>
      {showsShortcuts && (
        <Suspense>
          <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />
        </Suspense>
      )}
    </div>
  );
}
