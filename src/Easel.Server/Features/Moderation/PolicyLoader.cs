using System.Text.Json;

namespace Easel.Server.Features.Moderation;

/// <summary>Gets the policy: the one that comes with Easel, or a file.</summary>
internal static class PolicyLoader
{
    private const string Embedded = "Easel.Server.Moderation.policy.json";
    private const long LargestFile = 4 << 20;

    /// <summary>Makes the judge.</summary>
    /// <param name="path">A policy file, or null for the policy that comes with Easel.</param>
    /// <exception cref="PolicyException">The file is missing, too large or wrong.</exception>
    public static PolicyModerator Load(string? path)
    {
        string source = path is null ? "of Easel" : $"'{path}'";
        try
        {
            using Stream stream = path is null ? typeof(PolicyLoader).Assembly.GetManifestResourceStream(Embedded)! : Open(path, source);
            return PolicyModerator.Of(PolicyFile.Parse(stream), source);
        }
        catch (JsonException e)
        {
            throw new PolicyException(source, $"line {(e.LineNumber ?? 0) + 1}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PolicyException(source, $"it cannot be read ({e.Message}). Set Easel:ModerationPolicy to a readable file, or leave it out.");
        }
    }

    private static FileStream Open(string path, string source)
    {
        FileStream file = File.OpenRead(path);
        if (file.Length <= LargestFile)
        {
            return file;
        }

        file.Dispose();
        throw new PolicyException(source, $"it is larger than {LargestFile >> 20} MB.");
    }
}
