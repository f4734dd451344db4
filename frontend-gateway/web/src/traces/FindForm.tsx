import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useIsViewer } from '../app/SiteContext';
import { operations } from '../gateway/analysis';
import { type Problem } from '../gateway/problem';
import { readForm } from '../components/readForm';
import styles from './FindForm.module.css';
import { changed } from './wanted';

const FIELDS = ['query', 'service', 'operation', 'min_duration', 'max_duration', 'error', 'mine'] as const;

interface Props {
  readonly parameters: URLSearchParams;
  /** What the viewer said against the filter. */
  readonly problem: Problem | undefined;
}

/** Which spans are meant: by the filter language, or by fields. The address holds it all. */
export function FindForm({ parameters, problem }: Props) {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const isViewer = useIsViewer();
  const known = useQuery(operations('')).data?.operations ?? [];
  const service = parameters.get('service') ?? '';
  const services = sorted(known.map((each) => each.service));
  const names = sorted(
    known.filter((each) => service === '' || each.service === service).map((each) => each.operation),
  );
  const value = (name: string) => parameters.get(name) ?? '';
  const find = () => {
    if (form.current === null) return;
    void navigate(changed(parameters, readForm(form.current, ...FIELDS)));
  };
  return (
    <form
      // What the address says anew is what the fields say.
      key={parameters.toString()}
      ref={form}
      className={styles.form}
      role="search"
      aria-label="Find traces"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <label className={styles.query}>
        <span className="visually-hidden">Filter</span>
        <input
          name="query"
          type="search"
          defaultValue={value('query')}
          placeholder={`service = ${services[0] ?? 'shop'} and duration > 100ms`}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem`}
        />
      </label>
      <button type="submit" className="button primary">
        Find
      </button>
      {problem === undefined ? (
        <details className={styles.hint} id={`${id}-hint`}>
          <summary>How to ask</summary>
          <p>
            <code>field = value</code>, with <code>=</code> <code>!=</code> <code>&lt;</code>{' '}
            <code>&gt;</code> <code>contains</code> <code>exists</code>, joined by <code>and</code>,{' '}
            <code>or</code>, <code>not</code> and parentheses. Fields are <code>service</code>,{' '}
            <code>name</code>, <code>kind</code>, <code>duration</code>, <code>error</code>, <code>root</code>
            , and every attribute, such as <code>http.route</code>.
          </p>
        </details>
      ) : (
        <FilterProblem id={`${id}-problem`} query={value('query')} problem={problem} />
      )}
      <Picker label="Service" name="service" value={service} options={services} onPick={find} />
      <Picker label="Operation" name="operation" value={value('operation')} options={names} onPick={find} />
      <label>
        At least
        <input name="min_duration" defaultValue={value('min_duration')} placeholder="100ms" size={7} />
      </label>
      <label>
        At most
        <input name="max_duration" defaultValue={value('max_duration')} placeholder="2s" size={7} />
      </label>
      <Check name="error" value="true" isOn={value('error') === 'true'} onPick={find}>
        errors only
      </Check>
      {!isViewer && (
        <Check name="mine" value="1" isOn={parameters.has('mine')} onPick={find}>
          this visit’s only
        </Check>
      )}
    </form>
  );
}

const sorted = (all: readonly string[]) => [...new Set(all)].sort();

interface PickerProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onPick: () => void;
}

function Picker({ label, name, value, options, onPick }: PickerProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value} onChange={onPick}>
        <option value="">any</option>
        {value !== '' && !options.includes(value) && <option>{value}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly name: string;
  readonly value: string;
  readonly isOn: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

const Check = ({ name, value, isOn, onPick, children }: CheckProps) => (
  <label className={styles.check}>
    <input type="checkbox" name={name} value={value} defaultChecked={isOn} onChange={onPick} /> {children}
  </label>
);

/** The filter up to where it is wrong, and why. */
function FilterProblem({ id, query, problem }: { id: string; query: string; problem: Problem }) {
  const { position, message } = problem;
  return (
    <p className={styles.problem} id={id} role="alert">
      {position !== undefined && (
        <code>
          {query.slice(0, position)}
          <mark>{query.slice(position, position + 1).trim() || '␣'}</mark>
          {query.slice(position + 1)}
        </code>
      )}{' '}
      {message}
      {position !== undefined && <span className="visually-hidden"> at character {position + 1}</span>}
    </p>
  );
}
