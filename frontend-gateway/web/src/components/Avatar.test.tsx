import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ada } from '../testing/mothers';
import { Avatar } from './Avatar';

const picture = () => document.querySelector('img');

test('it is the person’s picture', () => {
  render(<Avatar of={{ ...ada, avatar_url: '/api/avatars/1' }} />);
  expect(picture()).toHaveAttribute('src', '/api/avatars/1');
});

test('without a picture it is their first letter', () => {
  const { container } = render(<Avatar of={ada} />);
  expect(picture()).toBeNull();
  expect(container).toHaveTextContent('A');
});

test('a picture that does not come is their first letter, until there is another', () => {
  const { container, rerender } = render(<Avatar of={{ ...ada, avatar_url: '/api/avatars/1' }} />);
  fireEvent.error(picture() ?? container);
  expect(container).toHaveTextContent('A');
  rerender(<Avatar of={{ ...ada, avatar_url: '/api/avatars/2' }} />);
  expect(picture()).toHaveAttribute('src', '/api/avatars/2');
});
