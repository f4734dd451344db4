import { describe, expect, it } from 'vitest';
import { type Scope } from '../telemetry/traceAction';
import { asAction } from './asAction';

const scope: Scope = { traceId: '', run: (call) => call(), leaveOut: () => undefined };

describe('asAction', () => {
  it('is done once queries have told their components, which they do a turn later', async () => {
    let isShown = false;
    const fetch = () => {
      setTimeout(() => (isShown = true));
      return Promise.resolve();
    };

    await asAction(fetch)(scope);

    expect(isShown).toBe(true);
  });

  it('fails as the fetch does', async () => {
    await expect(asAction(() => Promise.reject(new Error('no')))(scope)).rejects.toThrow('no');
  });
});
