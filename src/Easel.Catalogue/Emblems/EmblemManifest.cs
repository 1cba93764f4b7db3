namespace Easel.Catalogue.Emblems;

/// <summary>The emblems of a file for what a table of things lacks.</summary>
internal static class EmblemManifest
{
    /// <summary>The emblems of the embedded file.</summary>
    public static IEnumerable<CatalogueEntry> Entries(IEnumerable<CatalogueEntry> things) => Entries(EmblemFile.Embedded(), things);

    /// <summary>One entry for each drawing that has a name left which no thing and no drawing before it has.</summary>
    public static IEnumerable<CatalogueEntry> Entries(EmblemFile file, IEnumerable<CatalogueEntry> things)
    {
        HashSet<string> taken = [.. things.SelectMany(t => t.Info.Names)];
        foreach (EmblemRecord record in file.Records)
        {
            string[] free = [.. record.Names.Where(n => taken.Add(n.Split('/')[0]))];
            if (free.Length > 0)
            {
                yield return new Emblem(file, record, [.. free]);
            }
        }
    }
}
