import { PageHeader } from '../components/PageHeader';
import { HowToSend } from './HowToSend';

export function SendPage() {
  return (
    <>
      <PageHeader title="Send your own traces" />
      <HowToSend />
    </>
  );
}
