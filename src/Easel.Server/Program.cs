using Easel.Server.Hosting;

// Settings lie in the working folder, or else beside the program.
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
});
builder.AddEasel();

WebApplication app = builder.Build();

// The database takes a second to get ready; the routes are laid out meanwhile.
Task data = Task.Run(app.PrepareDataAsync);
app.UseEasel();

await data;
app.Run();
