-- Demo cruds, for a database without any: a dozen people's talk, newest a minute old, with different times left, with
-- replies under a third of it, some of them to each other, and with likes and reposts, few for most and many for some.
-- Flyway runs this after each migration. Repeatable: the choices come from md5 of a number, not from chance. The people
-- are backend-service's demo people.
CREATE OR REPLACE FUNCTION pg_temp.dice(throw text, sides integer) RETURNS integer
    RETURN ('x' || substr(md5(throw), 1, 6))::bit(24)::integer % sides;

-- The outbox's payload about a row of activity, whatever the topic.
CREATE OR REPLACE FUNCTION pg_temp.news(recipient uuid, actor uuid, about activity) RETURNS jsonb
    RETURN jsonb_strip_nulls(jsonb_build_object(
        'recipient_uuid', recipient,
        'actor_uuid', actor,
        'activity_uuid', about.uuid,
        'reply_to_activity_uuid', about.reply_to_activity_uuid,
        'expires_at', to_char(about.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));

DO $demo$
DECLARE
    handles text[] := ARRAY['amara', 'lars', 'yuki', 'diego', 'priya', 'zoe', 'kofi', 'elena', 'sven', 'noor', 'mateus', 'ines'];
    people uuid[] := ARRAY(
        SELECT ('0198c000-0000-7000-8000-0000000000' || lpad(n::text, 2, '0'))::uuid FROM generate_series(1, 12) AS n);
    said text[][] := ARRAY[
        ['amara', 'Sourdough, day nine: it floats. #sourdough'],
        ['lars', 'The night train to Lisbon has no Wi-Fi and I have never slept better. #travel'],
        ['priya', 'My span had no parent. It was the thread pool. It is always the thread pool. #tracing'],
        ['yuki', 'Found a heron on the roof of the office this morning. It looked disappointed in all of us. #birds'],
        ['sven', 'Hot take: the best part of a pull request is the part that was deleted.'],
        ['diego', 'If a request takes 800 ms and 790 of them are one query, buy no bigger machine. #tracing #sql'],
        ['kofi', 'Quietest on-call week in a year. I have now said it out loud. Pray for me. #ops'],
        ['priya', 'TIL that traceparent has exactly four parts and I have misspelt three of them. #tracing #til'],
        ['noor', 'The library in our street now lends cake tins. Civilisation holds.'],
        ['ines', 'Anybody else who keeps a jar of screws from things that still work?'],
        ['diego', 'Forty-one small queries in one page load. Forty-one! The waterfall looked like a staircase. #sql'],
        ['mateus', 'Rain all week. The tomatoes have opinions. #garden'],
        ['elena', 'Coffee number three. The tests are still running. #coffee'],
        ['sven', 'I label every cable now. I have become my father.'],
        ['kofi', 'Retries without a limit are a denial-of-service attack on your friends. #ops'],
        ['ines', 'First frost. The cat refuses to believe it.'],
        ['amara', 'We turned the cache off by accident and nobody noticed. So we left it off. #ops'],
        ['zoe', 'New bike light. I am now visible from space. #bicycles'],
        ['lars', 'Who else reads the changelog before the novel on the nightstand?'],
        ['priya', 'A percentile is a story. An average is an alibi. #ops'],
        ['elena', 'Made pierogi with my grandmother over video. She says mine are "brave".'],
        ['mateus', 'My plant grew towards the monitor instead of the window. #garden'],
        ['sven', 'Deleted a thousand lines today and the build got greener. Coincidence?'],
        ['noor', 'The tide was out so far that you could walk to the old lighthouse.'],
        ['amara', 'A trace of one click, five services, and every arrow where I drew it last year. I may frame it. #tracing'],
        ['zoe', 'Counted eleven swifts over the bakery. They were louder than the queue. #birds'],
        ['diego', 'First ten kilometres on Sunday. @elena has promised soup at the end of it. #running'],
        ['kofi', 'The pager went off at 3:12. The fix was a comma. I would like a word with that comma. #ops'],
        ['yuki', 'Today I drew a waterfall with no water in it: only spans, and one very long query. #tracing #drawing'],
        ['lars', 'Slow coffee, window seat, three borders before lunch. #travel #coffee'],
        ['mateus', 'The first ripe tomato weighs 31 grams. I have told everybody twice. #garden'],
        ['noor', 'Borrowed a book that somebody had annotated in 1974. We disagree, but she is funny.'],
        ['priya', 'If you log it and trace it and count it, at least let the three agree on its name. #tracing'],
        ['ines', 'The neighbour''s cat has started to attend our stand-ups. It asks the better questions.'],
        ['elena', 'Dumpling theorem: any dough, folded often enough, becomes a family argument.'],
        ['amara', 'Starter fed, tests green, kettle on. In that order. #sourdough'],
        ['zoe', 'Puncture on the way there, tailwind on the way back. The bicycle giveth. #bicycles'],
        ['sven', 'Found a cable with no label. Nobody knows what it does. Nobody dares.'],
        ['diego', 'EXPLAIN ANALYZE is the only horoscope that I believe in. #sql'],
        ['kofi', 'Wrote the runbook first and the service second. Slept like a stone. #ops'],
        ['yuki', 'Kingfisher! Eleven seconds of it. Everything after that was paperwork. #birds'],
        ['lars', 'The timetable says 06:15 and the train says "we shall see". #travel'],
        ['noor', 'Long walk, short sentences. Back at the desk with salt in my shoes.'],
        ['mateus', 'Basil and tomatoes do get on. Basil and the cat do not. #garden'],
        ['priya', 'Sampling at one in a hundred found every bug except the one in a hundred. #tracing'],
        ['ines', 'I have tidied the drawer of drawers.'],
        ['elena', 'My grandmother has joined a video call unmuted and on purpose. She had notes. @amara was praised.'],
        ['zoe', 'Bread swap on Saturday: one rye for one of anything with seeds. #sourdough']];
    answers text[] := ARRAY[
        'Same here, and on a Sunday too.', 'Show us a picture!', 'I felt that.', 'This made my morning.',
        'Which one did you take in the end?', 'Strong disagree, and I will explain over soup.',
        'Have you looked at the trace?', 'My grandmother says the opposite, and she is never wrong.',
        'Saving this before it expires.', 'How long did that take you?', 'Put it in the README.', 'Courage!',
        'I came here to say exactly that.', 'You owe @kofi a coffee for this one.', 'And then? Do not stop there.'];
    -- To whom one says that, when it is a reply to a reply.
    retorts text[] := ARRAY[
        'Soup accepted.', 'I knew that you would say that.', 'Two of them, if you must know.', 'Longer than I will admit.',
        'Only if you bring the rye.', 'It was the thread pool, was it not?', 'Bold words on a Monday.', 'Noted, and filed.'];
    lives interval[] := ARRAY[
        '30 days', '7 days', '3 days', '1 day', '12 hours', '7 days', '3 days', '30 days']::interval[];
    age interval;
    life interval;
    line integer;
    crud activity%ROWTYPE;
    reply activity%ROWTYPE;
    answered activity%ROWTYPE;
BEGIN
    IF EXISTS (SELECT FROM activity) THEN
        RETURN;
    END IF;
    FOR n IN REVERSE 150..1 LOOP
        -- Denser towards now: minutes apart at first, then hours.
        age := make_interval(secs => 60 + 20 * n + 9 * n * n);
        life := lives[pg_temp.dice('life' || n, array_length(lives, 1)) + 1];
        -- Nobody should meet an empty page: what would be gone by now, or within the hour, is given a week.
        IF life < age + interval '1 hour' THEN
            life := interval '7 days';
        END IF;
        line := n * 7 % array_length(said, 1) + 1;
        INSERT INTO activity (uuid, user_uuid, message, expires_at)
        VALUES (uuidv7(-age), people[array_position(handles, said[line][1])], said[line][2], now() - age + life)
        RETURNING * INTO crud;
        reply := crud;
        FOR r IN 1..CASE WHEN n % 3 = 0 THEN pg_temp.dice('replies' || n, 5) + 1 ELSE 0 END LOOP
            -- From the second on, every other one answers the reply before it.
            answered := CASE WHEN pg_temp.dice('answered' || n || '-' || r, 2) = 0 THEN crud ELSE reply END;
            INSERT INTO activity (uuid, user_uuid, message, reply_to_activity_uuid, root_activity_uuid, expires_at)
            VALUES (uuidv7(-age * (1 - 0.1 * r)),
                    people[pg_temp.dice('author' || n || '-' || r, 12) + 1],
                    CASE WHEN answered.uuid = crud.uuid
                         THEN answers[(n + r * 4) % array_length(answers, 1) + 1]
                         ELSE retorts[(n + r) % array_length(retorts, 1) + 1] END,
                    answered.uuid, crud.uuid, crud.expires_at)
            RETURNING * INTO reply;
            UPDATE activity SET replies_count = replies_count + 1 WHERE uuid = answered.uuid;
            -- Told by the real path: the outbox delivers it to notifications-service. What is older than that is no news.
            IF reply.user_uuid <> answered.user_uuid AND reply.created_at > now() - interval '3 hours' THEN
                INSERT INTO outbox (topic, payload)
                VALUES ('reply', pg_temp.news(answered.user_uuid, reply.user_uuid, reply));
            END IF;
        END LOOP;
    END LOOP;

    -- Rows that no service wrote: filed under their tags here.
    INSERT INTO activity_tag (activity_uuid, tag, expires_at)
    SELECT DISTINCT activity.uuid, match.tags[1], activity.expires_at
    FROM activity, regexp_matches(activity.message, '#([a-z]+)', 'g') AS match (tags);

    -- Who likes and reposts what: most of it hardly anybody, some of it nearly all; what is older has been seen by more,
    -- and a reply by fewer.
    CREATE TEMPORARY TABLE reaction ON COMMIT DROP AS
    SELECT kind, uuid, author_uuid, people[p] AS person_uuid,
           -- At any time since.
           (created_at - now()) * pg_temp.dice('when' || kind || n || '-' || p, 1000) / 1000 AS ago
    FROM (SELECT row_number() OVER (ORDER BY uuid DESC) AS n, uuid, user_uuid AS author_uuid, created_at,
                 CASE WHEN reply_to_activity_uuid IS NULL THEN 1.0 ELSE 0.3 END
                     * least(1, 0.3 + extract(epoch FROM now() - created_at) / 7200) AS reach
          FROM activity) AS seen,
        (VALUES ('like', 0.010), ('repost', 0.003)) AS kinds (kind, share),
        generate_series(1, 12) AS p
    WHERE people[p] <> author_uuid
      AND pg_temp.dice(kind || n || '-' || p, 100) < reach * share * power(pg_temp.dice('appeal' || n, 100), 2);

    INSERT INTO activity_like (activity_uuid, user_uuid, created_at, uuid)
    SELECT uuid, person_uuid, now() + ago, uuidv7(ago) FROM reaction WHERE kind = 'like';
    INSERT INTO activity_repost (activity_uuid, user_uuid, created_at, uuid)
    SELECT uuid, person_uuid, now() + ago, uuidv7(ago) FROM reaction WHERE kind = 'repost';
    UPDATE activity SET
        likes_count = (SELECT count(*) FROM activity_like WHERE activity_uuid = activity.uuid),
        reposts_count = (SELECT count(*) FROM activity_repost WHERE activity_uuid = activity.uuid);

    -- The newest of them are told, and the newest mentions.
    INSERT INTO outbox (topic, payload)
    SELECT kind, pg_temp.news(author_uuid, person_uuid, activity)
    FROM (SELECT * FROM reaction ORDER BY ago DESC LIMIT 24) AS newest JOIN activity USING (uuid)
    WHERE activity.reply_to_activity_uuid IS NULL;
    INSERT INTO outbox (topic, payload)
    SELECT 'mention', pg_temp.news(people[array_position(handles, match.named[1])], user_uuid, activity)
    FROM activity, regexp_matches(message, '@([a-z]+)', 'g') AS match (named)
    WHERE reply_to_activity_uuid IS NULL AND created_at > now() - interval '6 hours';
END
$demo$;
