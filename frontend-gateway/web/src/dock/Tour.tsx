import { useState } from 'react';
import { remember, remembered } from '../app/remember';
import styles from './Tour.module.css';

const SEEN = 'cruddur.trace-tour';

const first = {
  dock: [
    'This is what your click did',
    'Each line at the left is something you did. Beside it stands its trace: all the work that it caused, in every program.',
  ],
  page: [
    'This is a trace',
    'All the work that one cause, such as a click, set off in every program. Each line is one piece of it, the first its cause.',
  ],
} as const;

const others = [
  [
    'A bar is one piece of work',
    'It is called a span. It begins where the work began and is as long as the work took. Its colour says which program did it.',
  ],
  [
    'Indented means: caused by',
    'One program asked the next, which asked another, down to the database. Read downwards to follow the request.',
  ],
  [
    'The white line is why it took so long',
    'It marks the critical path: only work above that line would have made it all faster. Hatched parts are time of which nobody tells.',
  ],
  [
    'Open a bar to ask it anything',
    'Its details say what was asked, by which statement, and what was logged. The magnifier finds all others that are alike.',
  ],
] as const;

/** For whoever has never seen a trace: five sentences, once. */
export function Tour({ isOfOneTrace = false }: { isOfOneTrace?: boolean }) {
  const steps = [first[isOfOneTrace ? 'page' : 'dock'], ...others] as const;
  const [step, setStep] = useState(() => (remembered(SEEN) === 'yes' ? undefined : 0));
  const [title, text] = steps[step ?? 0] ?? steps[0];
  if (step === undefined) return null;
  const end = () => {
    remember(SEEN, 'yes');
    setStep(undefined);
  };
  return (
    <section className={styles.tour} aria-label="A tour of the trace" data-testid="tour">
      <div aria-live="polite">
        <strong>{title}</strong> {text}
      </div>
      <div className={styles.buttons}>
        <span>
          {step + 1} of {steps.length}
        </span>
        <button type="button" onClick={end}>
          {step === steps.length - 1 ? 'Done' : 'Not now'}
        </button>
        {step > 0 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            Back
          </button>
        )}
        {step < steps.length - 1 && (
          <button type="button" className={styles.next} onClick={() => setStep(step + 1)}>
            Next
          </button>
        )}
      </div>
    </section>
  );
}
