-- A token that names a merged department is read as the one of today, and kept so.
update catalog.person set token_department = department.merged_into
  from catalog.department
 where department.key = person.token_department and department.merged_into is not null;
