using Easel.AssetCompiler.Emblems;
using Easel.AssetCompiler.Lexicon;

if (args.Length != 3)
{
    Console.Error.WriteLine("Easel.AssetCompiler (lexicon | emblems) NODE_MODULES OUTPUT");
    return 2;
}

switch (args[0])
{
    case "lexicon":
        LexiconCompiler.Compile(args[1], args[2]);
        return 0;
    case "emblems":
        EmblemCompiler.Compile(args[1], args[2]);
        return 0;
    default:
        Console.Error.WriteLine($"'{args[0]}' is none of: lexicon, emblems.");
        return 2;
}
