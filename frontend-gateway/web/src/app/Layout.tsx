import { useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { focusSearch } from '../components/focusSearch';
import { NavBar } from '../components/NavBar';
import { OfflineNote } from '../components/OfflineNote';
import { Progress } from '../components/Progress';
import { ShortcutsDialog } from '../components/ShortcutsDialog';
import { SideColumn } from '../components/SideColumn';
import { Dock } from '../dock/Dock';
import { useDock } from '../dock/DockContext';
import styles from './Layout.module.css';
import { useScrollToTop } from './useScrollToTop';
import { useShortcuts } from './useShortcuts';
import { usePerson } from './usePerson';
import { useUnreadStream } from './useUnreadStream';

export function Layout() {
  const dock = useDock();
  const navigate = useNavigate();
  const person = usePerson();
  const { key } = useLocation();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  useScrollToTop();
  useUnreadStream(person?.uuid);
  const search = () => {
    // Where no box is to be seen, the page with one is opened.
    if (!focusSearch()) void navigate('/search', { state: { focusSearch: true } });
  };
  useShortcuts({
    t: dock.toggle,
    '/': search,
    m: () => void navigate('/messages'),
    '?': () => setShowsShortcuts(true),
    Escape: dock.close,
  });
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <div className={styles.columns} data-dock-open={dock.isOpen}>
        <NavBar onShowShortcuts={() => setShowsShortcuts(true)} />
        <main id="main" className={styles.main} tabIndex={-1}>
          <OfflineNote />
          <ErrorBoundary place={key}>
            <Outlet />
          </ErrorBoundary>
        </main>
        <SideColumn />
      </div>
      <Progress />
      <Dock />
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
    </>
  );
}
