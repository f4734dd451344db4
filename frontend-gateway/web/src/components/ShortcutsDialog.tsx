import { useEffect, useRef } from 'react';
import { useIsViewer } from '../app/SiteContext';
import { Icon } from './Icon';
import styles from './ShortcutsDialog.module.css';

const shortcuts = [
  ['/', 'search'],
  ['t', 'open and close the traces'],
  ['m', 'open your messages'],
  ['?', 'show this list'],
  ['Esc', 'close what is open'],
  ['Ctrl + Enter', 'send what you are writing'],
] as const;

/** Of a trace-viewer by itself. */
const inViewer = [
  ['/', 'find traces'],
  ['?', 'show this list'],
  ['Esc', 'close what is open'],
] as const;

/** While the spans of a trace have the focus; letters as in Jaeger. */
const inTraces = [
  ['↑ ↓, b f', 'previous and next span'],
  ['← →', 'close and open what hangs below'],
  ['Enter', 'the details of the span'],
  ['[ ]', 'expand and collapse all'],
  ['o p', 'one level more, one level less'],
  ['+ - 0', 'zoom in, out, the whole trace'],
  ['a d', 'pan; further with Shift'],
  ['Ctrl + b', 'search inside the trace'],
  ['n, Shift + n', 'next and previous match'],
  ['e', 'next error'],
] as const;

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isViewer = useIsViewer();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="shortcuts-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="shortcuts-title">Keyboard shortcuts</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <List of={isViewer ? inViewer : shortcuts} />
      <h3>In a trace</h3>
      <List of={inTraces} />
    </dialog>
  );
}

const List = ({ of }: { of: readonly (readonly [key: string, what: string])[] }) => (
  <dl>
    {of.map(([key, what]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
