/** Where a snippet finds a file: a whole address, or a path. */
type Where = (file: string) => string;

/** A table read with pandas, and the size of it. */
export const pandasCode = (where: Where): string => `import pandas as pd


def table(name):
    return pd.read_csv(f"${where('')}{name}.csv", keep_default_na=False, na_values=[""])


print(table("indicators").shape)
print(table("series")["indicator_ids"].str.split("|").explode().size)`;

/** The same with R, which needs no package for it. */
export const rCode = (where: Where): string => `table_of <- function(name) {
  address <- paste0("${where('')}", name, ".csv")
  read.csv(address, na.strings = "", fileEncoding = "UTF-8")
}

cat(dim(table_of("indicators")), "\\n")
cat(length(unlist(strsplit(table_of("series")$indicator_ids, "|", fixed = TRUE))), "\\n")`;

/** The same with DuckDB. */
export const duckdbCode = (where: Where): string => `SELECT count(*) AS n
FROM read_csv('${where('indicators.csv')}', header = true);

SELECT count(*) AS n
FROM (
  SELECT unnest(string_split(indicator_ids, '|'))
  FROM read_csv('${where('series.csv')}', header = true)
);`;

/** A table read with frictionless, its types and keys held against the data package. */
export const frictionlessCode = (where: Where): string => `from frictionless import Package, validate

print(validate("${where('datapackage.json')}").valid)
print(len(Package("${where('datapackage.json')}").get_resource("indicators").read_rows()))`;

/** What the worked example is about. */
type Example = { readonly archive: string; readonly folder: string; readonly edition: string };

/** The statuses of an edition counted with pandas, out of the archive. */
export const pandasCount = ({ archive, folder, edition }: Example): string => `import io
import urllib.request
import zipfile

import pandas as pd

with urllib.request.urlopen("${archive}") as answer:
    archive = zipfile.ZipFile(io.BytesIO(answer.read()))


def table(name):
    with archive.open(f"${folder}/{name}.csv") as file:
        return pd.read_csv(file, keep_default_na=False, na_values=[""])


measures = table("measures")[["id", "edition_id"]].rename(columns={"id": "measure_id"})
indicators = table("indicators").merge(measures, on="measure_id")
chosen = indicators[indicators["edition_id"] == "${edition}"]
for status, count in chosen["status"].value_counts().sort_index().items():
    print(status, count)`;

/** The same with R. */
export const rCount = ({
  archive,
  folder,
  edition,
}: Example): string => `download.file("${archive}", "all.zip", mode = "wb")

table_of <- function(name) {
  file <- unz("all.zip", paste0("${folder}/", name, ".csv"), encoding = "UTF-8")
  read.csv(file, na.strings = "")
}

indicators <- merge(table_of("indicators"), table_of("measures")[c("id", "edition_id")],
                    by.x = "measure_id", by.y = "id")
counts <- table(indicators$status[indicators$edition_id == "${edition}"])
writeLines(paste(names(counts), counts))`;
