-- Demo cruds, for a database without any: some of a dozen people's talk, newest a minute old, with different times
-- left, and replies under a third of it. Flyway runs this after each migration. Repeatable: the choices come from
-- md5 of a number, not from chance. The people are backend-service's demo people.
DO $demo$
DECLARE
    subjects text[] := ARRAY[
        'Sourdough, day nine: it floats. #baking', 'The night train to Lisbon has no Wi-Fi and I have never slept better. #travel',
        'My span had no parent. It was the thread pool. It is always the thread pool. #tracing',
        'Found a heron on the roof of the office this morning. It looked disappointed in all of us. #birds',
        'Hot take: the best part of a pull request is the part that was deleted.',
        'If a request takes 800 ms and 790 of them are one query, buy no bigger machine. #tracing #sql',
        'Running my first ten kilometres on Sunday. Send soup. #running',
        'TIL that traceparent has exactly four parts and I have misspelt three of them. #tracing #til',
        'The library in our street now lends cake tins. Civilisation holds.',
        'Anybody else who keeps a jar of screws from things that still work?',
        'Forty-one small queries in one page load. Forty-one! The waterfall looked like a staircase. #sql',
        'Rain all week. The tomatoes have opinions. #garden', 'Coffee number three. The tests are still running. #coffee',
        'I label every cable now. I have become my father.',
        'Retries without a limit are a denial-of-service attack on your friends. #ops',
        'First frost. The cat refuses to believe it.',
        'We turned the cache off by accident and nobody noticed. So we left it off. #ops',
        'New bike light. I am now visible from space.', 'Who else reads the changelog before the novel on the nightstand?',
        'A percentile is a story. An average is an alibi. #ops',
        'Made pierogi with my grandmother over video. She says mine are "brave".',
        'My plant grew towards the monitor instead of the window. #garden',
        'Deleted a thousand lines today and the build got greener. Coincidence?',
        'The tide was out so far that you could walk to the old lighthouse.'];
    answers text[] := ARRAY[
        'Same here, and on a Sunday too.', 'Show us a picture!', 'I felt that.', 'This made my morning.',
        'Which one did you take in the end?', 'Strong disagree, and I will explain over soup.',
        'Have you looked at the trace?', 'My grandmother says the opposite, and she is never wrong.',
        'Saving this before it expires.', 'How long did that take you?', 'Put it in the README.', 'Courage!'];
    lives interval[] := ARRAY[
        '30 days', '7 days', '3 days', '1 day', '12 hours', '7 days', '3 days', '30 days']::interval[];
    dice integer;
    age interval;
    life interval;
    crud activity%ROWTYPE;
    reply activity%ROWTYPE;
BEGIN
    IF EXISTS (SELECT FROM activity) THEN
        RETURN;
    END IF;
    FOR n IN REVERSE 150..1 LOOP
        dice := ('x' || substr(md5('crud' || n), 1, 6))::bit(24)::integer;
        -- Denser towards now: minutes apart at first, then hours.
        age := make_interval(secs => 60 + 20 * n + 9 * n * n);
        life := lives[dice / 12 % array_length(lives, 1) + 1];
        -- Nobody should meet an empty page: what would be gone by now, or within the hour, is given a week.
        IF life < age + interval '1 hour' THEN
            life := interval '7 days';
        END IF;
        INSERT INTO activity (uuid, user_uuid, message, expires_at)
        VALUES (uuidv7(-age),
                ('0198c000-0000-7000-8000-0000000000' || lpad((dice % 12 + 1)::text, 2, '0'))::uuid,
                subjects[(n * 7) % array_length(subjects, 1) + 1],
                now() - age + life)
        RETURNING * INTO crud;
        FOR r IN 1..CASE WHEN n % 3 = 0 THEN dice % 3 + 1 ELSE 0 END LOOP
            dice := ('x' || substr(md5('reply' || n || '-' || r), 1, 6))::bit(24)::integer;
            INSERT INTO activity (uuid, user_uuid, message, reply_to_activity_uuid, root_activity_uuid, expires_at)
            VALUES (uuidv7(-age * (1 - 0.1 * r)),
                    ('0198c000-0000-7000-8000-0000000000' || lpad((dice % 12 + 1)::text, 2, '0'))::uuid,
                    answers[dice / 12 % array_length(answers, 1) + 1],
                    crud.uuid, crud.uuid, crud.expires_at)
            RETURNING * INTO reply;
            UPDATE activity SET replies_count = replies_count + 1 WHERE uuid = crud.uuid;
            -- Told by the real path: the outbox delivers it to notifications-service.
            IF reply.user_uuid <> crud.user_uuid THEN
                INSERT INTO outbox (topic, payload)
                VALUES ('reply', jsonb_build_object(
                    'recipient_uuid', crud.user_uuid,
                    'actor_uuid', reply.user_uuid,
                    'activity_uuid', reply.uuid,
                    'reply_to_activity_uuid', crud.uuid,
                    'expires_at', to_char(reply.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));
            END IF;
        END LOOP;
    END LOOP;
    -- Rows that no service wrote: filed under their tags here.
    INSERT INTO activity_tag (activity_uuid, tag, expires_at)
    SELECT DISTINCT activity.uuid, match.tags[1], activity.expires_at
    FROM activity, regexp_matches(activity.message, '#([a-z]+)', 'g') AS match (tags);
END
$demo$;
