namespace Easel.AssetCompiler.Lexicon;

internal static class LexiconCompiler
{
    public static void Compile(string nodeModules, string output) => File.WriteAllBytes(output, []);
}
