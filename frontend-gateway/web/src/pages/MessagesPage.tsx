import { useParams } from 'react-router';
import { type Need, freshPages } from '../app/needs';
import { readConversation, readCorrespondence } from '../app/readConversation';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { ConversationList } from '../components/ConversationList';
import { ConversationPane } from '../components/ConversationPane';
import { Empty } from '../components/Empty';
import { NewConversationPane } from '../components/NewConversationPane';
import { PageHeader } from '../components/PageHeader';
import { SignedOutNotice } from '../components/SignedOutNotice';
import { messageGroups } from '../gateway/messages';
import styles from './MessagesPage.module.css';
import { NotFoundPage } from './NotFoundPage';

const list = freshPages(messageGroups);
/** Beside a conversation; what happens meanwhile keeps it up to date. */
const listBeside: Need = { ...list, isMet: (client) => list.isMet(client, true) };

/** One's conversations, and one of them: side by side where there is room, else one after the other. */
export function MessagesPage() {
  const { '*': rest = '' } = useParams();
  const [, handle, group] = /^(?:new\/@(\w+)|([\w-]+))$/.exec(rest) ?? [];
  if (rest !== '' && handle === undefined && group === undefined) return <NotFoundPage />;
  return <Messages handle={handle} group={group} />;
}

interface Props {
  /** Whom to write to, with or without a conversation so far. */
  readonly handle: string | undefined;
  /** The conversation that is open. */
  readonly group: string | undefined;
}

function Messages({ handle, group }: Props) {
  const person = usePerson();
  const isOpen = handle !== undefined || group !== undefined;
  const needs: Need[] = [isOpen ? listBeside : list];
  if (handle !== undefined) needs.push(readCorrespondence(handle));
  if (group !== undefined) needs.push(readConversation(group));
  useOpenPage(isOpen ? 'open conversation' : 'open messages', person === null ? [] : needs);
  if (person === null) {
    return (
      <>
        <PageHeader title="Messages" />
        <SignedOutNotice />
      </>
    );
  }
  return (
    <div className={styles.panes} data-wide data-fills data-open={isOpen}>
      <section className={styles.list} aria-label="Conversations">
        <PageHeader title="Messages" />
        <ConversationList open={group} />
      </section>
      <section className={styles.open} aria-label="Conversation">
        {handle !== undefined && <NewConversationPane key={handle} handle={handle} />}
        {group !== undefined && <ConversationPane key={group} group={group} />}
        {!isOpen && (
          <Empty title="Nothing open">
            <p>Choose a conversation, or begin one from somebody’s profile.</p>
          </Empty>
        )}
      </section>
    </div>
  );
}
