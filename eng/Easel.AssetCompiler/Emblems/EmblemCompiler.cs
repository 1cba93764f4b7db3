namespace Easel.AssetCompiler.Emblems;

internal static class EmblemCompiler
{
    public static void Compile(string nodeModules, string output) => File.WriteAllBytes(output, []);
}
