import ours from 'virtual:attribute-meanings';

/** What OpenTelemetry's semantic conventions mean by the attributes that are met most, in few words. */
const conventions: Readonly<Record<string, string>> = {
  'http.request.method': 'What was asked for: to get, to make, to change, to delete.',
  'http.response.status_code': '2xx went well, 4xx was asked wrongly, 5xx failed on the other side.',
  'http.route': 'The address as the program knows it, with placeholders for what differs from call to call.',
  'http.request.resend_count': 'How often the request had been sent before.',
  'url.full': 'The whole address that was asked.',
  'url.path': 'The address without the host and the query.',
  'url.query': 'What stood behind the question mark.',
  'url.template': 'The address with placeholders, as whoever asks knows it.',
  'url.scheme': 'http or https.',
  'server.address': 'The host that was asked.',
  'server.port': 'The port that was asked.',
  'client.address': 'Where the request came from.',
  'network.protocol.version': 'The version of HTTP that was spoken.',
  'network.peer.address': 'The address at the other end of the connection.',
  'network.peer.port': 'The port at the other end of the connection.',
  'user_agent.original': 'What the browser, or another client, says of itself.',
  'error.type': 'What kind of failure it was.',
  'db.system.name': 'Which database it is.',
  'db.namespace': 'The database, and in it the schema.',
  'db.collection.name': 'The table.',
  'db.operation.name': 'What was done to the table.',
  'db.query.summary': 'The statement in short.',
  'db.query.text': 'The statement, with placeholders in place of the values.',
  'db.response.status_code': 'What the database answered when it refused.',
  'session.id': 'One visit of one browser, until that is closed: all that was done in it has the same.',
  'user.id': 'Who was signed in, by an id that says nothing else.',
  'status.message': 'What the program said when it marked the span as failed.',
  'exception.type': 'The kind of the exception.',
  'exception.message': 'What the exception says.',
  'service.name': 'The program that recorded the span.',
  'service.version': 'Which build of it.',
  'service.instance.id': 'Which of its running copies.',
  'span.kind':
    'server was asked, client asks, producer and consumer send and take messages, internal is work within.',
  'span.id': 'Names this span within its trace.',
  'parent.id': 'The span that caused this one.',
  'thread.name': 'The thread that did the work.',
};

/** Ours by the telemetry schema. */
export const meaningOf = (key: string): string | undefined => ours[key] ?? conventions[key];
