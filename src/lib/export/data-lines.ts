/** A line to copy that reads a table of the data set in some program. */
export interface DataLine {
	program: string;
	/** Where the line goes, in words. */
	where: string;
	line: string;
}

/**
 * How DuckDB, R, Python, Excel and Power BI read a table from where it is published. `folder` is the
 * address of the data set with a slash at its end, `numbers` and `dates` are columns: Excel reads CSV,
 * in which it would take every cell for text.
 */
export function dataLines(
	folder: string,
	table: string,
	{ numbers, dates }: { numbers: readonly string[]; dates: readonly string[] }
): readonly DataLine[] {
	const [csv, parquet] = [`${folder}${table}.csv`, `${folder}${table}.parquet`];
	const types = [
		...numbers.map((column) => `{"${column}", type number}`),
		...dates.map((column) => `{"${column}", type date}`)
	];
	return [
		{
			program: 'DuckDB',
			where: 'in its shell or any client',
			line: `SELECT * FROM '${parquet}';`
		},
		{
			program: 'R',
			where: 'with the package duckdb',
			line: `rows <- DBI::dbGetQuery(DBI::dbConnect(duckdb::duckdb()), "SELECT * FROM '${parquet}'")`
		},
		{
			program: 'R',
			where: 'without a package',
			line: `rows <- read.csv("${csv}", na.strings = "", fileEncoding = "UTF-8")`
		},
		{
			program: 'Python',
			where: 'with pandas and pyarrow',
			line: `import pandas; rows = pandas.read_parquet("${parquet}")`
		},
		{
			program: 'Python',
			where: 'with duckdb',
			line: `import duckdb; rows = duckdb.sql("SELECT * FROM '${parquet}'")`
		},
		{
			program: 'Excel',
			where: 'Data, Get Data, Blank Query, Advanced Editor',
			line: `Table.TransformColumnTypes(Table.PromoteHeaders(Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])), {${types.join(', ')}}, "en-GB")`
		},
		{
			program: 'Power BI',
			where: 'Get data, Blank query, Advanced Editor',
			line: `Parquet.Document(Web.Contents("${parquet}"))`
		}
	];
}

/**
 * How DuckDB reads some years of one metric from the files of `observation` that hold them, and no
 * others. `list` is the address of the list of files, whose paths begin in `folder`.
 */
export function partitionLine(folder: string, list: string): DataLine {
	return {
		program: 'DuckDB',
		where: 'one metric of some years, from their files alone',
		line: `SET VARIABLE files = (SELECT list('${folder}' || path) FROM '${list}' WHERE metric = 'average-caseload' AND year >= 2020); SELECT * FROM read_parquet(getvariable('files'), hive_partitioning = true);`
	};
}
