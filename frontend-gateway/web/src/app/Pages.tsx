import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { FollowingPage } from '../pages/FollowingPage';
import { HomePage } from '../pages/HomePage';
import { NotFoundPage } from '../pages/NotFoundPage';
import { ThreadPage } from '../pages/ThreadPage';
import { Later } from './Later';
import { Layout } from './Layout';

// Not part of the first page, which few open it from.
const ProfilePage = lazy(async () => ({ default: (await import('../pages/ProfilePage')).ProfilePage }));
const NotificationsPage = lazy(async () => ({
  default: (await import('../pages/NotificationsPage')).NotificationsPage,
}));
const SearchPage = lazy(async () => ({ default: (await import('../pages/SearchPage')).SearchPage }));
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
        <Route
          path="notifications"
          element={
            <Later>
              <NotificationsPage />
            </Later>
          }
        />
        {/* One page, so that the list stays as it is while one conversation follows the other. */}
        <Route
          path="messages/*"
          element={
            <Later>
              <MessagesPage />
            </Later>
          }
        />
        <Route
          path="search"
          element={
            <Later>
              <SearchPage />
            </Later>
          }
        />
        <Route
          path="traces"
          element={
            <Later>
              <TracesPage />
            </Later>
          }
        />
        <Route
          path="traces/compare"
          element={
            <Later>
              <ComparePage />
            </Later>
          }
        />
        <Route
          path="traces/:traceId"
          element={
            <Later>
              <TracePage />
            </Later>
          }
        />
        <Route
          path="settings"
          element={
            <Later>
              <SettingsPage />
            </Later>
          }
        />
        <Route
          path="about"
          element={
            <Later>
              <AboutPage />
            </Later>
          }
        />
        <Route
          path="sign-in"
          element={
            <Later>
              <SignInPage />
            </Later>
          }
        />
        <Route
          path="sign-up"
          element={
            <Later>
              <SignUpPage />
            </Later>
          }
        />
        {/* A segment is a parameter or a literal, never both: the page checks the @ itself. */}
        <Route
          path=":at"
          element={
            <Later>
              <ProfilePage tab="cruds" />
            </Later>
          }
        />
        <Route
          path=":at/replies"
          element={
            <Later>
              <ProfilePage tab="replies" />
            </Later>
          }
        />
        <Route
          path=":at/likes"
          element={
            <Later>
              <ProfilePage tab="likes" />
            </Later>
          }
        />
        <Route
          path=":at/followers"
          element={
            <Later>
              <PeoplePage key="followers" list="followers" />
            </Later>
          }
        />
        <Route
          path=":at/following"
          element={
            <Later>
              <PeoplePage key="following" list="following" />
            </Later>
          }
        />
        <Route path=":at/status/:uuid" element={<ThreadPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
