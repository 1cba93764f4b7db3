using System.Globalization;
using Easel.Server.Features.Files;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>The files of a job: its uploads, and its result. What is there is whole: files are moved in place when they are complete.</summary>
/// <param name="root">The folder of all jobs.</param>
/// <param name="id">The job.</param>
internal sealed class JobFolder(string root, string id)
{
    private const string AttemptsFile = "attempts";

    /// <summary>Where it is.</summary>
    public string Path { get; } = System.IO.Path.Combine(root, id);

    /// <summary>The answer of a job that succeeded, as it goes over the wire.</summary>
    public string ResultFile => System.IO.Path.Combine(Path, "result.json");

    /// <summary>How often the job was begun without an end.</summary>
    public int Attempts => File.Exists(AttemptsPath) && int.TryParse(
        File.ReadAllText(AttemptsPath), NumberStyles.None, CultureInfo.InvariantCulture, out int attempts) ? attempts : 0;

    private string AttemptsPath => System.IO.Path.Combine(Path, AttemptsFile);

    /// <summary>Makes the folder and moves the uploads of a request into it.</summary>
    /// <returns>The request with its uploads where they are now.</returns>
    public ImageRequest Create(ImageRequest request)
    {
        // What lies there is of a run that ended before it had accepted the job.
        Delete();
        string unfinished = Path + ".new";
        PrivateFiles.CreateFolder(unfinished);
        int number = 0;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ImageUpload upload in StoredRequest.UploadsOf(request))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"upload-{number++}");
            File.Move(upload.Path, System.IO.Path.Combine(unfinished, name), overwrite: true);
            names[upload.Path] = name;
        }

        Directory.Move(unfinished, Path);
        return StoredRequest.WithPaths(request, path => System.IO.Path.Combine(Path, names[path]));
    }

    /// <summary>Notes that the job was begun (+1), or handed back in good order (-1).</summary>
    public void CountAttempt(int change) =>
        File.WriteAllText(AttemptsPath, (Attempts + change).ToString(CultureInfo.InvariantCulture));

    /// <summary>Stores the result.</summary>
    /// <param name="write">Writes it to a stream.</param>
    public Task StoreResultAsync(Func<Stream, Task> write) => PrivateFiles.WriteWholeAsync(ResultFile, ResultFile + ".new", write);

    /// <summary>Deletes everything but the result.</summary>
    public void DeleteUploads()
    {
        foreach (string file in Directory.EnumerateFiles(Path).Where(f => f != ResultFile))
        {
            File.Delete(file);
        }
    }

    /// <summary>Deletes the folder; nothing happens when there is none.</summary>
    public void Delete()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
