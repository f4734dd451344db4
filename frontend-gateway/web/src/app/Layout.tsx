import { Suspense, lazy, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { focusSearch } from '../components/focusSearch';
import { NavBar } from '../components/NavBar';
import { OfflineNote } from '../components/OfflineNote';
import { Progress } from '../components/Progress';
import { SideColumn } from '../components/SideColumn';
import { Dock } from '../dock/Dock';
import { useDock } from '../dock/DockContext';
import styles from './Layout.module.css';
import { usePlaces } from './usePlaces';
import { useShortcuts } from './useShortcuts';
import { usePerson } from './usePerson';
import { useUnreadStream } from './useUnreadStream';

const ShortcutsDialog = lazy(() => import('../components/ShortcutsDialog'));

export function Layout() {
  const dock = useDock();
  const navigate = useNavigate();
  const person = usePerson();
  const { key } = useLocation();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  usePlaces();
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
            {/* Some pages come when they are first opened. */}
            <Suspense fallback={<CrudSkeletons count={4} />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
        <SideColumn />
      </div>
      <Progress />
      <Dock />
      {showsShortcuts && (
        <Suspense>
          <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />
        </Suspense>
      )}
    </>
  );
}
