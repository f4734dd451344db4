import { usePerson } from '../app/usePerson';
import { type Crud } from '../gateway/types';
import { DeleteButton } from './DeleteButton';
import { ReactionButton } from './ReactionButton';
import { ShareButton } from './ShareButton';

/** What can be done with a crud in one click. */
export function CrudActions({ crud }: { crud: Crud }) {
  const person = usePerson();
  return (
    <>
      <ReactionButton crud={crud} reaction="repost" />
      <ReactionButton crud={crud} reaction="like" />
      <ShareButton crud={crud} />
      {person?.handle === crud.handle && <DeleteButton crud={crud} />}
    </>
  );
}
