-- Entries that went to another department are scored as that one's.
update catalog.dataset_quality set department = dataset.department
  from catalog.dataset
 where dataset.id = dataset_quality.dataset and dataset_quality.department <> dataset.department;
