using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography.Shaping;

/// <summary>Gives every grapheme cluster a script (UAX #24): what is shared takes that of its surroundings, brackets that of their partner.</summary>
internal static class ScriptItemizer
{
    /// <summary>Start of each cluster and its script, in order.</summary>
    public static ImmutableArray<(int Start, int Length, string Script)> Clusters(string text)
    {
        ImmutableArray<(int Start, int Length, string Script)>.Builder clusters = ImmutableArray.CreateBuilder<(int, int, string)>();
        var brackets = new Stack<(int Closing, string Script)>();
        string current = ScriptCodes.Common;
        int unresolved = 0;
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = StringInfo.GetNextTextElementLength(text, start);
            Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out _);
            string own = ScriptCodes.Of(text.AsSpan(start, length));
            string script = ScriptCodes.IsShared(own) ? Shared(rune.Value, current) : own;
            if (BidiData.BracketOf(rune.Value) is { Pair: > 0 } bracket)
            {
                if (bracket.Opens)
                {
                    brackets.Push((bracket.Pair, current));
                }
                else
                {
                    while (brackets.TryPop(out (int Closing, string Script) open))
                    {
                        if (open.Closing == rune.Value)
                        {
                            script = ScriptCodes.IsShared(open.Script) ? script : open.Script;
                            break;
                        }
                    }
                }
            }

            if (!ScriptCodes.IsShared(script))
            {
                // What stood before the first letter joins it.
                for (; unresolved < clusters.Count; unresolved++)
                {
                    clusters[unresolved] = clusters[unresolved] with { Script = script };
                }

                unresolved = clusters.Count + 1;
                current = script;
            }

            clusters.Add((start, length, script));
        }

        for (int i = 0; i < clusters.Count; i++)
        {
            if (ScriptCodes.IsShared(clusters[i].Script))
            {
                clusters[i] = clusters[i] with { Script = "Latn" };
            }
        }

        return clusters.ToImmutable();
    }

    /// <summary>The script of a shared character after text of some script.</summary>
    private static string Shared(int codePoint, string current)
    {
        ImmutableArray<string> scripts = ScriptCodes.ExtensionsOf(codePoint);
        return scripts.IsEmpty || scripts.Contains(current) ? current : scripts[0];
    }
}
