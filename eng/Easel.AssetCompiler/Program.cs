using Easel.AssetCompiler.Emblems;
using Easel.AssetCompiler.Lexicon;
using Easel.AssetCompiler.Names;
using Easel.AssetCompiler.Unicode;

if (args.Length != 3)
{
    Console.Error.WriteLine("Easel.AssetCompiler (lexicon | emblems | names) NODE_MODULES OUTPUT\nEasel.AssetCompiler unicode UCD OUTPUT_FOLDER");
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
    case "names":
        NameCompiler.Compile(args[1], args[2]);
        return 0;
    case "unicode":
        UcdCompiler.Compile(args[1], args[2]);
        return 0;
    default:
        Console.Error.WriteLine($"'{args[0]}' is none of: lexicon, emblems, names, unicode.");
        return 2;
}
