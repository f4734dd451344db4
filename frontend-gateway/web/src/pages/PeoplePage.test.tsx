import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const FOLLOWERS = 'GET /api/users/@grace/followers';
const rules = { 'GET /api/rules': () => ok(someRules) };

const listed = (handle: string) => ({
  uuid: `uuid-${handle}`,
  handle,
  display_name: `The ${handle}`,
  bio: 'Hello.',
  current_user_follows: false,
});

const names = () => screen.queryAllByTestId('person').map((row) => row.getAttribute('aria-label'));

test('followers are listed, page by page, and the other list is one tab away', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...rules,
    [FOLLOWERS]: () => ok([listed('ada')], { Link: '</api/users/@grace/followers?before=1>; rel="next"' }),
    [`${FOLLOWERS}?before=1`]: () => ok([listed('sven')]),
    'GET /api/users/@grace/following': () => ok([]),
  });
  const { user } = renderAt('/@grace/followers');
  await waitFor(() => expect(names()).toEqual(['The ada']));
  await user.click(screen.getByRole('button', { name: 'Show more people' }));
  await waitFor(() => expect(names()).toEqual(['The ada', 'The sven']));
  await user.click(screen.getByRole('link', { name: 'Following' }));
  expect(await screen.findByText('They follow nobody yet.')).toBeInTheDocument();
  expect(spans.named('load more people').parentSpanContext).toBeUndefined();
  expect(spans.named('open followers').parentSpanContext).toBeUndefined();
});

test('of nobody there is no list', async () => {
  recordSpans();
  fakeGateway({ ...rules, [FOLLOWERS]: () => refused(404, {}) });
  renderAt('/@grace/followers');
  expect(await screen.findByText('There is nobody here')).toBeInTheDocument();
});
