import { useRef } from 'react';
import { Icon } from '../components/Icon';
import styles from './Glossary.module.css';

const words = [
  ['Trace', 'All the work that one cause, such as a click, set off, in every program that took part.'],
  ['Span', 'One piece of that work, with a name, a beginning and an end.'],
  ['Root', 'The span that nothing else caused: what you did.'],
  ['Parent, child', 'Which span caused which.'],
  ['Service', 'A program that takes part; each has its colour.'],
  ['Self time', 'The part of a span in which none of its children were at work.'],
  ['Critical path', 'What the trace waited for. Making anything else faster changes nothing.'],
  ['Gap', 'Hatched: a span was at work between its children, and nothing says with what.'],
  ['Attribute', 'A fact about a span, such as the address that was asked for.'],
  ['Event, log', 'Something that happened at one moment of a span; a mark on its bar.'],
  ['Link', 'A tie to a span of another trace, or to one that is no parent.'],
  ['Clock skew', 'Two machines’ clocks disagree, so that a child seems to begin before its parent.'],
  ['p50, p95, p99', 'Half, 95 and 99 of a hundred took no longer than this.'],
  ['RED', 'Rate, errors, durations: how often, how often in vain, how long.'],
] as const;

/** The words of tracing, each in a sentence. */
export function Glossary() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Glossary
      </button>
      <dialog
        ref={dialog}
        className={styles.glossary}
        aria-labelledby="glossary-title"
        onKeyDown={(event) => event.stopPropagation()}
      >
        <header>
          <h2 id="glossary-title">Words of tracing</h2>
          <button
            type="button"
            className="icon-button"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        <dl>
          {words.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
