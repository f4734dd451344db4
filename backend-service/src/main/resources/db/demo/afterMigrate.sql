-- The demonstration's people, on an empty database. Their shared password stands in the README: cruddur-demo.
INSERT INTO person (uuid, handle, display_name, email, password_hash, demo, bio)
SELECT ('0198c000-0000-7000-8000-0000000000' || number)::uuid,
       handle,
       display_name,
       handle || '@cruddur.example',
       '$2a$10$mc4ZgPPAnGCqPKiqWHJOuub2/uz2Io0.1Tkmh7yQiKPl0hP1Z1cZW',
       true,
       bio
FROM (VALUES
    ('01', 'amara', 'Amara Okafor', 'Distributed systems by day, #sourdough by night. Lagos, then Lisbon.'),
    ('02', 'lars', 'Lars Lindqvist', 'Night trains and slow coffee. I read the changelog first.'),
    ('03', 'yuki', 'Yuki Tanaka', 'I draw herons and waterfalls, also the ones in traces.'),
    ('04', 'diego', 'Diego Fuentes', 'Runner, eventually. Ask me about #sql.'),
    ('05', 'priya', 'Priya Raman', 'If it has no span, it did not happen. #tracing'),
    ('06', 'zoe', 'Zoe Martin', 'Bread, bicycles, birds.'),
    ('07', 'kofi', 'Kofi Mensah', 'On call this week. Be kind. #ops'),
    ('08', 'elena', 'Elena Petrova', 'Pierogi of the brave kind.'),
    ('09', 'sven', 'Sven Bakker', 'I label every cable.'),
    ('10', 'noor', 'Noor Haddad', 'Lighthouses, libraries, long walks.'),
    ('11', 'mateus', 'Mateus Rocha', 'Tomatoes have opinions. So do I. #garden'),
    ('12', 'ines', 'Inês Carvalho', '')
) AS people (number, handle, display_name, bio)
WHERE NOT EXISTS (SELECT 1 FROM person);

-- Who follows whom, where nobody follows anybody yet: some of them many, the newest a few minutes ago.
WITH followed (handle, followers) AS (VALUES
    ('priya', 'sven noor kofi zoe ines mateus diego elena yuki lars amara'),
    ('amara', 'noor yuki mateus elena diego kofi zoe lars priya'),
    ('kofi', 'ines amara sven diego priya lars'),
    ('yuki', 'zoe lars noor priya amara'),
    ('lars', 'yuki sven amara noor'),
    ('diego', 'priya elena kofi'),
    ('zoe', 'noor amara mateus'),
    ('elena', 'amara diego zoe'),
    ('noor', 'zoe yuki'),
    ('mateus', 'ines zoe'),
    ('sven', 'kofi'),
    ('ines', 'mateus')
), dated AS (
    SELECT follower.uuid AS follower_uuid, person.uuid AS followed_uuid,
           -- Days apart, the last of each list less than a day ago.
           interval '1 day' * (count - place)
               + interval '7 minutes' * row_number() OVER (ORDER BY count - place, person.uuid) AS age
    FROM followed
    CROSS JOIN LATERAL (
        SELECT follower, place, count(*) OVER () AS count
        FROM string_to_table(followers, ' ') WITH ORDINALITY AS list (follower, place)) AS list
    JOIN person ON person.handle = followed.handle AND person.demo
    JOIN person follower ON follower.handle = list.follower AND follower.demo
    WHERE NOT EXISTS (SELECT FROM follow)
), made AS (
    INSERT INTO follow (uuid, follower_uuid, followed_uuid)
    SELECT uuidv7(-age), follower_uuid, followed_uuid FROM dated
)
-- The newest are told by the real path: the outbox delivers them to notifications-service.
INSERT INTO outbox (topic, payload)
SELECT 'follow', jsonb_build_object(
    'recipient_uuid', followed_uuid,
    'actor_uuid', follower_uuid,
    'expires_at', to_char((now() + interval '30 days') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
FROM dated WHERE age < interval '1 hour';

-- What they write to each other, where nobody has yet: threads of two, the last lines of some unread. Each line is as
-- many minutes old as it says.
WITH line (author, recipient, minutes, text) AS (VALUES
    ('amara', 'priya', 4320, 'Saw your #tracing talk. The part about baggage finally made it click for me.'),
    ('priya', 'amara', 4311, 'Thank you! I nearly cut that slide.'),
    ('amara', 'priya', 4309, 'Please never do. Are the slides anywhere?'),
    ('priya', 'amara', 4300, 'Here: https://opentelemetry.io/docs/concepts/signals/baggage/ and the rest on Thursday.'),
    ('amara', 'priya', 1500, 'Thursday it is. I bring #sourdough.'),
    ('priya', 'amara', 1494, 'Then I bring people who eat it 🥖'),
    ('priya', 'amara', 52, 'Change of room: second floor, the one with the squeaky door.'),
    ('priya', 'amara', 51, 'And @kofi is coming too!'),
    ('lars', 'amara', 2950, 'Night train to Lisbon leaves at 21:10. Coffee at the station before?'),
    ('amara', 'lars', 2930, 'Only if it is slow coffee.'),
    ('lars', 'amara', 2928, 'There is no other kind.'),
    ('amara', 'lars', 2927, 'See you at half past eight then.'),
    ('kofi', 'amara', 190, 'Quiet shift so far. I said the word, I know.'),
    ('amara', 'kofi', 180, 'You did NOT.'),
    ('kofi', 'amara', 175, 'The pager has just gone off 😅'),
    ('yuki', 'lars', 800, 'May I draw your timetable? It has such good lines.'),
    ('lars', 'yuki', 790, 'It would be an honour. Page 42 is the best one.'),
    ('yuki', 'lars', 780, 'Drawn. A heron is sitting on the 06:15.'),
    ('diego', 'elena', 1300, 'Same run on Sunday? Eventually.'),
    ('elena', 'diego', 1290, 'If there are pierogi at the end of it.'),
    ('sven', 'kofi', 400, 'I labelled the cables in rack 4. All of them.'),
    ('noor', 'zoe', 610, 'The lighthouse is open to visitors in June.'),
    ('zoe', 'noor', 600, 'I will bring the bread and the binoculars.'),
    ('mateus', 'ines', 260, 'The tomatoes have opinions about the weather again. #garden'),
    ('ines', 'mateus', 255, 'Tell them I agree.')
), numbered AS (
    SELECT uuidv7(make_interval(mins => -minutes)) AS uuid,
           author.uuid AS author_uuid, recipient.uuid AS recipient_uuid, text, minutes
    FROM line
    JOIN person author ON author.handle = line.author AND author.demo
    JOIN person recipient ON recipient.handle = line.recipient AND recipient.demo
    WHERE NOT EXISTS (SELECT 1 FROM message_group)
), pair AS (
    INSERT INTO message_group (first_person_uuid, second_person_uuid)
    SELECT DISTINCT least(author_uuid, recipient_uuid), greatest(author_uuid, recipient_uuid) FROM numbered
    RETURNING uuid, first_person_uuid, second_person_uuid
), placed AS (
    SELECT numbered.*, pair.uuid AS group_uuid
    FROM numbered JOIN pair ON least(author_uuid, recipient_uuid) = first_person_uuid
        AND greatest(author_uuid, recipient_uuid) = second_person_uuid
), said AS (
    INSERT INTO message (uuid, message_group_uuid, author_uuid, message)
    SELECT uuid, group_uuid, author_uuid, text FROM placed
    RETURNING uuid
)
INSERT INTO message_group_member
    (message_group_uuid, person_uuid, other_uuid, last_message_uuid, last_received_uuid, read_up_to)
SELECT group_uuid, member.uuid, other.uuid,
       (array_agg(placed.uuid ORDER BY placed.uuid DESC))[1],
       coalesce((array_agg(placed.uuid ORDER BY placed.uuid DESC) FILTER (WHERE recipient_uuid = member.uuid))[1],
                '00000000-0000-0000-0000-000000000000'),
       -- Read, but for what came in the last four hours.
       coalesce((array_agg(placed.uuid ORDER BY placed.uuid DESC) FILTER (WHERE minutes > 240))[1],
                '00000000-0000-0000-0000-000000000000')
FROM placed
JOIN person member ON member.uuid IN (author_uuid, recipient_uuid)
JOIN person other ON other.uuid IN (author_uuid, recipient_uuid) AND other.uuid <> member.uuid
GROUP BY group_uuid, member.uuid, other.uuid;
