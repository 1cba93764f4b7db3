using Easel.AssetCompiler.Emblems;
using Easel.AssetCompiler.Hyphens;
using Easel.AssetCompiler.Lexicon;
using Easel.AssetCompiler.Names;
using Easel.AssetCompiler.Unicode;
using Easel.AssetCompiler.Words;

if (args.Length != 3)
{
    Console.Error.WriteLine("Easel.AssetCompiler (lexicon | emblems | names | words | hyphens | emoji) NODE_MODULES OUTPUT\nEasel.AssetCompiler unicode UCD OUTPUT_FOLDER");
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
    case "words":
        WordListCompiler.Compile(args[1], args[2]);
        return 0;
    case "hyphens":
        HyphenCompiler.Compile(args[1], args[2]);
        return 0;
    case "emoji":
        EmojiCompiler.Compile(args[1], args[2]);
        return 0;
    case "unicode":
        UcdCompiler.Compile(args[1], args[2]);
        return 0;
    default:
        Console.Error.WriteLine($"'{args[0]}' is none of: lexicon, emblems, names, words, hyphens, emoji, unicode.");
        return 2;
}
