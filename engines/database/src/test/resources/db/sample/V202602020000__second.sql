alter table sample.thing add column name text;
