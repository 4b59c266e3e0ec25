create table sample.thing (id int primary key);
