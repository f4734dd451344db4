import { CopyButton } from '../components/CopyButton';
import styles from './HowToSend.module.css';

/** As this viewer is reached, so it can be sent to: both are one port. */
const variables = (service: string) =>
  [
    `export OTEL_SERVICE_NAME=${service}`,
    `export OTEL_EXPORTER_OTLP_ENDPOINT=${location.origin}`,
    'export OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf',
  ].join('\n');

const programs = [
  [
    'Java, whatever the program',
    'java -javaagent:opentelemetry-javaagent.jar -jar my-program.jar',
    'The agent is on Maven Central: io.opentelemetry.javaagent:opentelemetry-javaagent.',
  ],
  [
    'Node',
    [
      'npm install @opentelemetry/api @opentelemetry/auto-instrumentations-node',
      'node --require @opentelemetry/auto-instrumentations-node/register server.js',
    ].join('\n'),
  ],
  [
    'Python',
    [
      'pip install opentelemetry-distro opentelemetry-exporter-otlp',
      'opentelemetry-bootstrap --action=install',
      'opentelemetry-instrument python app.py',
    ].join('\n'),
  ],
] as const;

/** What a program needs to be told so that its traces come here. */
export function HowToSend() {
  const said = variables('my-program');
  return (
    <div className={styles.how} data-testid="how-to-send">
      <p>
        Any program with an OpenTelemetry SDK or agent sends its traces, logs and metrics here when its
        environment says so:
      </p>
      <Lines text={said} label="Copy the variables" />
      {programs.map(([title, text, more]) => (
        <section key={title}>
          <h2>{title}</h2>
          <Lines text={text} label={`Copy the commands for ${title}`} />
          {more !== undefined && <p>{more}</p>}
        </section>
      ))}
      <p>
        A trace stands in the list a moment after its program has sent it, which takes five seconds at most.
        OTLP by gRPC is taken too, at a port of its own: 4317 unless this viewer was told another.
      </p>
    </div>
  );
}

const Lines = ({ text, label }: { text: string; label: string }) => (
  <div className={styles.lines}>
    <pre tabIndex={0} aria-label={label.replace('Copy the', 'The')}>
      {text}
    </pre>
    <CopyButton text={text} label={label} />
  </div>
);
