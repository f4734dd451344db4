-- The demonstration's people, on an empty database. Their shared password stands in the README: cruddur-demo.
INSERT INTO person (uuid, handle, display_name, email, password_hash, demo)
SELECT ('0198c000-0000-7000-8000-0000000000' || number)::uuid,
       handle,
       display_name,
       handle || '@cruddur.example',
       '$2a$10$mc4ZgPPAnGCqPKiqWHJOuub2/uz2Io0.1Tkmh7yQiKPl0hP1Z1cZW',
       true
FROM (VALUES
    ('01', 'amara', 'Amara Okafor'),
    ('02', 'lars', 'Lars Lindqvist'),
    ('03', 'yuki', 'Yuki Tanaka'),
    ('04', 'diego', 'Diego Fuentes'),
    ('05', 'priya', 'Priya Raman'),
    ('06', 'zoe', 'Zoe Martin'),
    ('07', 'kofi', 'Kofi Mensah'),
    ('08', 'elena', 'Elena Petrova'),
    ('09', 'sven', 'Sven Bakker'),
    ('10', 'noor', 'Noor Haddad'),
    ('11', 'mateus', 'Mateus Rocha'),
    ('12', 'ines', 'Inês Carvalho')
) AS people (number, handle, display_name)
WHERE NOT EXISTS (SELECT 1 FROM person);
