import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInPage } from '../testing/render';
import { Message } from './Message';

test('a tag leads to its search, a mention to its person', () => {
  renderInPage(<Message text="#Tracing by @grace" />);
  expect(screen.getByRole('link', { name: '#Tracing' })).toHaveAttribute('href', '/search?term=%23Tracing');
  expect(screen.getByRole('link', { name: '@grace' })).toHaveAttribute('href', '/@grace');
});

test('an address opens beside the page, which it learns nothing of and vouches for nothing', () => {
  renderInPage(<Message text="see https://example.org" />);
  const link = screen.getByRole('link', { name: 'https://example.org' });
  expect(link).toHaveAttribute('href', 'https://example.org/');
  expect(link).toHaveAttribute('rel', 'noopener nofollow');
  expect(link).toHaveAttribute('target', '_blank');
});

test('markup is text', () => {
  renderInPage(<Message text={'<img src=x onerror="alert(1)"> <a href="javascript:alert(1)">x</a>'} />);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText(/<img src=x/)).toBeInTheDocument();
});
