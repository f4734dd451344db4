import { Fragment } from 'react';
import { matches } from './matches';

/** A text with what the term matches in it marked. */
export function Highlighted({ text, term }: { text: string; term: string }) {
  return matches(text, term).map((part, index) =>
    part.isMatch ? <mark key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>,
  );
}
