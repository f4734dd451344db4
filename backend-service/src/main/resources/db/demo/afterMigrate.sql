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
