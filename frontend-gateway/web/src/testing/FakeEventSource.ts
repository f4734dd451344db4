/** Stands in for the browser's event streams; a test plays the server's part. */
export class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly all: FakeEventSource[] = [];

  readyState = 1;

  constructor(readonly url: string) {
    super();
    FakeEventSource.all.push(this);
  }

  static to(url: string): FakeEventSource {
    const found = FakeEventSource.all.findLast((source) => source.url === url);
    if (found === undefined) throw new Error(`nobody listens to ${url}`);
    return found;
  }

  send(event: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }

  accept(): void {
    this.dispatchEvent(new Event('open'));
  }

  refuse(): void {
    this.close();
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
