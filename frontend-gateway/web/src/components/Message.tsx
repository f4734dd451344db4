import { Link } from 'react-router';
import { cx } from './cx';
import styles from './Message.module.css';
import { type Part, messageParts } from './messageParts';
import { linkToPerson, linkToSearch } from './paths';

/** What somebody wrote, as text, with its tags, mentions and addresses alive. */
export function Message({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <p className={cx(styles.message, className)}>
      {messageParts(text).map((part, index) => (
        <MessagePart key={index} part={part} />
      ))}
    </p>
  );
}

function MessagePart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'tag':
      return <Link to={linkToSearch(`#${part.tag}`)}>{part.text}</Link>;
    case 'mention':
      return <Link to={linkToPerson(part.handle)}>{part.text}</Link>;
    case 'link':
      return (
        <a href={part.href} rel="noopener nofollow" target="_blank">
          {part.text}
        </a>
      );
  }
}
