-- Days on which the week's rule does not hold: holidays on working days, and weekends that are worked to make up.
create table catalog.calendar_day (
    day date primary key,
    working boolean not null,
    occasion text not null,
    source text not null
);

grant select, insert, update, delete on catalog.calendar_day to minshu_catalog;

insert into catalog.calendar_day (day, working, occasion, source)
select day::date, false, occasion, '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）'
  from (values
    ('元旦', date '2026-01-01', date '2026-01-03'),
    ('春节', date '2026-02-15', date '2026-02-23'),
    ('清明节', date '2026-04-04', date '2026-04-06'),
    ('劳动节', date '2026-05-01', date '2026-05-05'),
    ('端午节', date '2026-06-19', date '2026-06-21'),
    ('中秋节', date '2026-09-25', date '2026-09-27'),
    ('国庆节', date '2026-10-01', date '2026-10-07')) as holiday (occasion, first, last),
  generate_series(first, last, interval '1 day') as day;

insert into catalog.calendar_day (day, working, occasion, source) values
    ('2026-01-04', true, '元旦', '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）'),
    ('2026-02-14', true, '春节', '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）'),
    ('2026-02-28', true, '春节', '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）'),
    ('2026-05-09', true, '劳动节', '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）'),
    ('2026-09-20', true, '国庆节', '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）'),
    ('2026-10-10', true, '国庆节', '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）');

-- 2027: the days that the regulation itself fixes. What the yearly notice adds (longer breaks, make-up days) is added as
-- rows when it is issued.
insert into catalog.calendar_day (day, working, occasion, source)
select day::date, false, occasion, '全国年节及纪念日放假办法（国务院令第795号）第二条'
  from (values
    ('元旦', date '2027-01-01', date '2027-01-01'),
    ('春节', date '2027-02-05', date '2027-02-08'),
    ('清明节', date '2027-04-05', date '2027-04-05'),
    ('劳动节', date '2027-05-01', date '2027-05-02'),
    ('端午节', date '2027-06-09', date '2027-06-09'),
    ('中秋节', date '2027-09-15', date '2027-09-15'),
    ('国庆节', date '2027-10-01', date '2027-10-03')) as holiday (occasion, first, last),
  generate_series(first, last, interval '1 day') as day;
