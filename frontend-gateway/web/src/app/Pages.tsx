import { Suspense, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { FollowingPage } from '../pages/FollowingPage';
import { HomePage } from '../pages/HomePage';
import { NotFoundPage } from '../pages/NotFoundPage';
import { NotificationsPage } from '../pages/NotificationsPage';
import { ProfilePage } from '../pages/ProfilePage';
import { SearchPage } from '../pages/SearchPage';
import { ThreadPage } from '../pages/ThreadPage';
import { Later } from './Later';
import { Layout } from './Layout';

// Not part of the first page, which few open it from.
const MessagesPage = lazy(async () => ({ default: (await import('../pages/MessagesPage')).MessagesPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../pages/SettingsPage')).SettingsPage }));
const AboutPage = lazy(async () => ({ default: (await import('../pages/AboutPage')).AboutPage }));
const PeoplePage = lazy(async () => ({ default: (await import('../pages/PeoplePage')).PeoplePage }));
const SignInPage = lazy(async () => ({ default: (await import('../pages/SignInPage')).SignInPage }));
const SignUpPage = lazy(async () => ({ default: (await import('../pages/SignUpPage')).SignUpPage }));
const TracePage = lazy(() => import('../pages/TracePage'));
const TracesPage = lazy(() => import('../pages/TracesPage'));
const ComparePage = lazy(() => import('../pages/TraceComparePage'));

export function Pages() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<HomePage />} />
        <Route path="following" element={<FollowingPage />} />
        <Route path="notifications" element={<NotificationsPage />} />
        {/* One page, so that the list stays as it is while one conversation follows the other. */}
        <Route
          path="messages/*"
          element={
            <Suspense>
              <MessagesPage />
            </Suspense>
          }
        />
        <Route path="search" element={<SearchPage />} />
        <Route path="traces" element={<Later page={TracesPage} />} />
        <Route path="traces/compare" element={<Later page={ComparePage} />} />
        <Route path="traces/:traceId" element={<Later page={TracePage} />} />
        <Route
          path="settings"
          element={
            <Suspense>
              <SettingsPage />
            </Suspense>
          }
        />
        <Route
          path="about"
          element={
            <Suspense>
              <AboutPage />
            </Suspense>
          }
        />
        <Route path="sign-in" element={<Later page={SignInPage} />} />
        <Route path="sign-up" element={<Later page={SignUpPage} />} />
        {/* A segment is a parameter or a literal, never both: the page checks the @ itself. */}
        <Route path=":at" element={<ProfilePage tab="cruds" />} />
        <Route path=":at/replies" element={<ProfilePage tab="replies" />} />
        <Route path=":at/likes" element={<ProfilePage tab="likes" />} />
        <Route path=":at/followers" element={<PeoplePage key="followers" list="followers" />} />
        <Route path=":at/following" element={<PeoplePage key="following" list="following" />} />
        <Route path=":at/status/:uuid" element={<ThreadPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
